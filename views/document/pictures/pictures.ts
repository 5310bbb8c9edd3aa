/** The pictures of a charter's document: each from typed data, to a drawing for any width, a sentence and a table. */
export { budgetPicture } from './budget';
export { drawnPicture } from './drawn';
export { pictureFigure, pictureLeft, pictureTable, tableOfPicture } from './figure';
export { indicatorsPicture } from './indicators';
export { journeyPicture } from './journey';
export { risksPicture } from './risks';
export { stakeholdersPicture } from './stakeholders';
export { pictureStyle } from './style';
export { toSvg } from './svg';
export { timelinePicture } from './timeline';
export type * from './types';
export { type PictureWords, pictureWordsIn } from './words';
