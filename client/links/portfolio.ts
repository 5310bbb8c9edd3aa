/** The links that open the portfolio as somebody looked at it. Nothing here needs the editor. */
import { viewQuery } from '../../views/portfolio/link';
import type { PortfolioView } from '../../views/portfolio/view';

const path = '/portefeuille';

/** The address that the editor hands to the extension: `vscode://PUBLISHER.NAME/portefeuille?phase=conception`. */
export function portfolioLink(scheme: string, extensionId: string, view: PortfolioView): string {
	const query = viewQuery(view);
	return `${scheme}://${extensionId}${path}${query === '' ? '' : `?${query}`}`;
}

/** Whether the path of an address is that of the portfolio. */
export const isPortfolioPath = (given: string): boolean => given.replace(/\/$/, '') === path;
