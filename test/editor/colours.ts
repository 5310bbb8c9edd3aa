/** Themes and colours, as the screen has them. */

/** The class that the workbench has in a theme. */
export const themeClass = (theme: string) =>
	theme.includes('High Contrast')
		? theme.endsWith('Light')
			? 'hc-light'
			: 'hc-black'
		: theme.includes('Dark')
			? 'vs-dark'
			: 'vs';

/** The contrast of two colours as CSS writes them, by WCAG; what is half transparent is mixed with the second. */
export function contrast(colour: string, behind: string): number {
	const parts = (css: string) => [...css.matchAll(/[\d.]+/g)].map(Number);
	const back = parts(behind);
	const [, , , alpha = 1] = parts(colour);
	const front = parts(colour).map((part, index) => part * alpha + (back[index] ?? 0) * (1 - alpha));
	const light = (rgb: readonly number[]) => {
		const [r = 0, g = 0, b = 0] = rgb.map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [low = 0, high = 0] = [light(front), light(back)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
