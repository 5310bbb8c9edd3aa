/** The questions of `practices/apprentissage.yaml` by theme, validated and compiled by the build (`scripts/data/`). */
declare module 'practices:apprentissage' {
	const themes: readonly import('./panel/learning').LearningTheme[];
	export default themes;
}
