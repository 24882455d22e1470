import { cardView } from '../../components/card/view.ts';
import { createCardOpener } from '../../lib/page/card/opener.ts';

/** The same card as in a news page, without the way through the background. */
export const openCard = createCardOpener(cardView);
