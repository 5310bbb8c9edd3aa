/** From what a document says of a picture to the picture drawn. */
import type { Level as Height, Picture as PictureOfDocument } from '../../../server/engine/document/types';
import { budgetPicture } from './budget';
import { indicatorsPicture } from './indicators';
import { journeyPicture } from './journey';
import { risksPicture } from './risks';
import { stakeholdersPicture } from './stakeholders';
import { timelinePicture } from './timeline';
import { type Level, levels, type Picture } from './types';
import type { PictureWords } from './words';

const levelOf = (height: Height | undefined): Level | undefined =>
	height === undefined ? undefined : levels[height - 1];

/** The picture of a block, for any kind of document; undefined where nothing of it can be drawn, and for the wheel, which is drawn of the coverage. */
export function drawnPicture(picture: PictureOfDocument, words: PictureWords): Picture | undefined {
	switch (picture.kind) {
		case 'timeline':
			return timelinePicture(
				{
					today: picture.today,
					from: picture.start,
					to: picture.end,
					spans: picture.bars.map(({ name, start, end }) => ({ name, from: start, to: end })),
					points: picture.points.map(({ name, date, of }) => ({ name, date, kind: of })),
				},
				words,
			);
		case 'stakeholders':
			return stakeholdersPicture(
				picture.items.map(({ name, interest, influence }) => ({
					name,
					interest: interest || undefined,
					influence: levelOf(influence),
				})),
				words,
			);
		case 'risks':
			return risksPicture(
				picture.items.map(({ number, name, likelihood, impact }) => ({
					number,
					statement: name,
					probability: levelOf(likelihood),
					impact: levelOf(impact),
				})),
				words,
			);
		case 'budget':
			return budgetPicture(picture, words);
		case 'indicators':
			return indicatorsPicture(
				picture.items.map(({ baseShown, targetShown, ...item }) => ({
					...item,
					baseText: baseShown || undefined,
					targetText: targetShown || undefined,
				})),
				words,
			);
		case 'journey':
			return journeyPicture(
				{
					name: picture.name,
					steps: picture.steps.map(({ name, channelName, digital, irritant }) => ({
						name,
						channel: channelName,
						digital,
						irritant,
					})),
				},
				words,
			);
		case 'wheel':
			return undefined;
	}
}
