/**
 * On paper all is open, and where there is room what is folded for phones. Where the stylesheet can't reach
 * what is closed it is opened here.
 */
if (!CSS.supports('selector(::details-content)')) {
  const open = (selector: string): void => {
    for (const details of document.querySelectorAll(selector)) details.setAttribute('open', '');
  };
  if (matchMedia('(min-width: 48rem)').matches) open('.on-phone');
  if (matchMedia('(min-width: 68.75rem)').matches) open('.region-details');
  addEventListener('beforeprint', () => {
    open('.region-details, .fold');
  });
}
