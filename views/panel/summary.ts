import type { CoverageReport } from '../../server/engine/coverage/types';
import { type FigureId, figureQuestion, figureSentence } from '../figures';
import { bar, barLegend } from '../html/bar';
import { type Html, html } from '../html/tag';
import type { Words } from '../words';

/** The figures of a charter; beside each, what opens the sentence that says what it counts. */
export function summary(report: CoverageReport, open: ReadonlySet<string>, words: Words): Html {
	const { counts } = report;
	const why = (key: FigureId, label: string) => whyOf(key, label, report, open);
	const figure = (id: string, key: FigureId, n: number, label: string, of: string) =>
		html`<li class="figure" id="figure-${id}"><span class="number">${n}</span> <span class="label">${label}${why(key, label)}</span> <span class="of">${of}</span></li>`;
	const of = words.count('ofApplicable', counts.applicable);
	const detected = words.count('bar.detected', counts.detectedOnly);
	return html`<section class="summary" aria-labelledby="summary-title"><h2 id="summary-title" class="hidden">${words.say('summary')}</h2>
<ul class="figures">
${figure('answered', 'answered', counts.answered, words.count('answered', counts.answered), of)}
${figure('declared', 'declared', counts.declared, words.count('declared', counts.declared), of)}
${figure('in-place', 'inPlace', counts.inPlace, words.say('inPlace'), of)}
${figure('without-gap', 'withoutGap', report.practicesWithoutGap, words.say('withoutGap'), words.say('ofPractices', report.practices.length))}
</ul>
${bar(counts, words)}${barLegend(counts, words)}
<ul class="asides">${words.asides(counts).map((text) => html`<li>${text}</li>`)}<li>${words.count('expectedNow', counts.expectedNow)}</li><li id="figure-detected">${counts.detectedOnly} ${detected}${why('detected', detected)}</li></ul>
</section>`;
}

/** A disclosure: native, so that keys and screen readers know it; the page's script closes it on Escape. */
function whyOf(key: FigureId, label: string, report: CoverageReport, open: ReadonlySet<string>): Html {
	const id = `why-${key}`;
	return html`<details class="why" id="${id}" name="why"${open.has(id) && html` open`}><summary><span aria-hidden="true">?</span><span class="hidden">${figureQuestion(label, report.language)}</span></summary><p>${figureSentence(key, report)}</p></details>`;
}
