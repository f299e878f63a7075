/** What any page may hold, in one file: most pages need nothing else, and it is in the cache for all others. */
import './closeMenu.ts';
import './copyTexts.ts';
import './openTarget.ts';
import './openWhereRoom.ts';
import './pageActions.ts';
import './placeFinder.ts';
