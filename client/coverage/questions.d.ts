/** The questions of `practices/learning.yaml` by theme, validated and compiled by the build (`scripts/data/`). */
declare module 'practices:learning' {
	const themes: readonly import('../../views/panel/learning').LearningTheme[];
	export default themes;
}
