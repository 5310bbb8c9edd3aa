import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { type GitApi, type GitRepository, History } from '../../client/charter/history';

/** An event of the editor, and what fires it. */
function emitter<T>() {
	const listeners = new Set<(value: T) => unknown>();
	const event = ((listener: (value: T) => unknown) => {
		listeners.add(listener);
		return { dispose: () => listeners.delete(listener) };
	}) as vscode.Event<T>;
	const fire = (value: T) => {
		for (const listener of listeners) listener(value);
	};
	return { event, fire, listeners };
}

const uriOf = (path: string, scheme = 'file') =>
	({ scheme, fsPath: path, toString: () => `${scheme}://${path}` }) as vscode.Uri;
const charter = uriOf('/depot/permis.charte.yaml');

/** A git extension with one repository, which is not found until it is opened. */
function git(options: { commit?: string; show?: GitRepository['show']; details?: () => Promise<unknown> } = {}) {
	const changed = emitter<void>();
	const opened = emitter<unknown>();
	const closed = emitter<unknown>();
	const asked: string[] = [];
	let head = options.commit;
	const repository: GitRepository = {
		state: {
			get HEAD() {
				return head === undefined ? {} : { commit: head };
			},
			onDidChange: changed.event,
		},
		show: (ref, path) => {
			asked.push(`${ref}:${path}`);
			return options.show?.(ref, path) ?? Promise.resolve(`charte: 1 # ${ref}`);
		},
		getObjectDetails: () => options.details?.() ?? Promise.resolve({}),
	};
	let isOpen = true;
	const api: GitApi = {
		getRepository: () => (isOpen ? repository : null),
		onDidOpenRepository: opened.event,
		onDidCloseRepository: closed.event,
	};
	return {
		api,
		asked,
		listeners: () => changed.listeners.size + opened.listeners.size + closed.listeners.size,
		setOpen(value: boolean) {
			isOpen = value;
			(value ? opened : closed).fire(repository);
		},
		commit(value: string | undefined) {
			head = value;
			changed.fire();
		},
		touch: () => changed.fire(),
	};
}

describe('the last commit of a charter', () => {
	it('is read once for each commit', async () => {
		const one = git({ commit: 'a1' });
		const history = new History(async () => one.api);
		assert.deepEqual(await history.committed(charter), { commit: 'a1', text: 'charte: 1 # a1' });
		await history.committed(charter);
		assert.deepEqual(one.asked, ['a1:/depot/permis.charte.yaml']);
		one.commit('b2');
		assert.equal((await history.committed(charter))?.text, 'charte: 1 # b2');
		await history.committed(uriOf('/depot/autre.charte.yaml'));
		assert.equal(one.asked.length, 3);
	});

	it('is told anew at another commit, and not at each save', async () => {
		const one = git({ commit: 'a1' });
		const history = new History(async () => one.api);
		let told = 0;
		history.onDidChange(() => told++);
		await history.committed(charter);
		await history.committed(charter);
		one.touch();
		assert.equal(told, 0);
		one.commit('b2');
		one.touch();
		assert.equal(told, 1);
	});

	it('is unknown without git, without a repository, before the first commit and off the disk', async () => {
		assert.equal(await new History(async () => undefined).committed(charter), undefined);
		assert.equal(await new History(() => Promise.reject(new Error('off'))).committed(charter), undefined);
		assert.equal(await new History(async () => git().api).committed(charter), undefined);
		const closed = git({ commit: 'a1' });
		closed.setOpen(false);
		assert.equal(await new History(async () => closed.api).committed(charter), undefined);
		let asked = false;
		const history = new History(async () => {
			asked = true;
			return git({ commit: 'a1' }).api;
		});
		assert.equal(await history.committed(uriOf('/depot/permis.charte.yaml', 'vscode-vfs')), undefined);
		assert.ok(!asked, 'nothing is asked of git for it');
	});

	it('is known once git is turned on', async () => {
		const one = git({ commit: 'a1' });
		let api: GitApi | undefined;
		const history = new History(async () => api);
		assert.equal(await history.committed(charter), undefined);
		api = one.api;
		assert.equal((await history.committed(charter))?.commit, 'a1');
		await history.committed(charter);
		assert.equal(one.asked.length, 1);
	});

	it('is told when the repository is found later', async () => {
		const one = git({ commit: 'a1' });
		one.setOpen(false);
		const history = new History(async () => one.api);
		let told = 0;
		history.onDidChange(() => told++);
		assert.equal(await history.committed(charter), undefined);
		one.setOpen(true);
		assert.equal(told, 1);
		assert.equal((await history.committed(charter))?.commit, 'a1');
	});

	it('says when the commit does not hold the file', async () => {
		const show = () => Promise.reject(new Error('Git relative path not found.'));
		const details = () => Promise.reject(Object.assign(new Error(), { gitErrorCode: 'UnknownPath' }));
		const one = git({ commit: 'a1', show, details });
		assert.deepEqual(await new History(async () => one.api).committed(charter), { commit: 'a1', text: null });
	});

	it('tries again after any other failure', async () => {
		let fails = true;
		const show = async () => {
			if (fails) throw new Error('spawn git ENOENT');
			return 'charte: 1';
		};
		const details = () => Promise.reject(new Error('spawn git ENOENT'));
		const one = git({ commit: 'a1', show, details });
		const history = new History(async () => one.api);
		assert.equal(await history.committed(charter), undefined);
		fails = false;
		assert.equal((await history.committed(charter))?.text, 'charte: 1');
	});

	it('leaves nothing behind', async () => {
		const one = git({ commit: 'a1' });
		const history = new History(async () => one.api);
		await history.committed(charter);
		assert.equal(one.listeners(), 3);
		history.dispose();
		assert.equal(one.listeners(), 0);
	});
});
