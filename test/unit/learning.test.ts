import assert from 'node:assert/strict';
import {
	answerQuestion,
	goToTheme,
	type LearningState,
	type LearningTheme,
	outcomeOf,
	progressOf,
	type Question,
	readLearning,
	startAgain,
} from '../../views/panel/learning';
import { pageOf } from '../../views/panel/pages';

const both = (text: string) => ({ fr: text, en: text });
const question = (id: string, answer: boolean): Question => ({
	id,
	practice: 'valeur',
	number: 8,
	practiceTitle: both('Valeur'),
	origin: 'ours',
	answer,
	statement: both(id),
	explanation: both(id),
});
const one: LearningTheme = { id: 'un', title: both('Un'), questions: [question('a', true), question('b', false)] };
const two: LearningTheme = { id: 'deux', title: both('Deux'), questions: [question('c', true)] };
const themes = [one, two];
const start: LearningState = { answers: {}, theme: '', question: '' };

describe('learning', () => {
	it('keeps the first answer to a question, and counts the right ones', () => {
		let state = answerQuestion(start, themes, 'a', true);
		state = answerQuestion(state, themes, 'b', true);
		state = answerQuestion(state, themes, 'b', false);
		assert.deepEqual(state.answers, { a: true, b: true });
		assert.deepEqual(
			one.questions.map((each) => outcomeOf(each, state)),
			['right', 'wrong'],
		);
		assert.deepEqual(progressOf(one, state), { answered: 2, right: 1 });
		assert.deepEqual(progressOf(two, state), { answered: 0, right: 0 });
		assert.equal(answerQuestion(start, themes, 'constructor', true), start);
	});

	it('goes to the first question without an answer, then to the summary', () => {
		assert.equal(goToTheme(start, themes, 'un').question, 'a');
		const half = answerQuestion(start, themes, 'a', false);
		assert.equal(goToTheme(half, themes, 'un').question, 'b');
		const done = answerQuestion(half, themes, 'b', false);
		assert.equal(goToTheme(done, themes, 'un').question, '');
		assert.equal(goToTheme(done, themes, 'un', 'a').question, 'a', 'a question that is asked for');
		assert.equal(goToTheme(half, themes, 'un', '').question, '', 'the summary when asked for');
		assert.equal(goToTheme(half, themes, 'un', 'c').question, 'b', 'a question of another theme');
		assert.deepEqual(goToTheme(half, themes, 'trois'), { ...half, theme: '', question: '' });
	});

	it('starts a theme again without touching the others, and all of them', () => {
		const state = ['a', 'b', 'c'].reduce((before, id) => answerQuestion(before, themes, id, true), start);
		assert.deepEqual(startAgain(state, themes, 'un'), { answers: { c: true }, theme: 'un', question: 'a' });
		assert.deepEqual(startAgain(state, themes, undefined), start);
		assert.deepEqual(startAgain(state, themes, 'trois'), { ...state, theme: '', question: '' });
	});

	it('makes what was kept sound', () => {
		for (const stored of [undefined, null, 3, 'x', [], { answers: 3, theme: {} }, { answers: null }])
			assert.deepEqual(readLearning(stored, themes), start);
		assert.deepEqual(
			readLearning({ answers: { a: true, b: 'oui', gone: false }, theme: 'un', question: 'b' }, themes),
			{ answers: { a: true }, theme: 'un', question: 'b' },
		);
		assert.deepEqual(readLearning({ answers: { a: true }, theme: 'parti', question: 'b' }, themes), {
			...start,
			answers: { a: true },
		});
		assert.equal(readLearning({ answers: { a: true }, theme: 'un', question: 'partie' }, themes).question, 'b');
	});
});

describe('the pages of the panel', () => {
	it('are found again by the name that a page keeps, the coverage where it means nothing', () => {
		assert.deepEqual(pageOf('pratique:valeur'), { kind: 'practice', id: 'valeur' });
		assert.deepEqual(pageOf('apprentissage'), { kind: 'learning' });
		assert.deepEqual(pageOf('apprentissage:mobilisation'), { kind: 'learning' });
		for (const name of ['couverture', '', 'pratique:', 'pratique', 'autre:valeur', undefined, null, 3, {}])
			assert.deepEqual(pageOf(name), { kind: 'coverage' }, String(name));
	});
});
