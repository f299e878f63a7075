/** A link to a place on the same page loads nothing, so the menu it stands in would stay open over that place. */
const menu = document.getElementById('menu');
menu?.addEventListener('click', (event) => {
  if (event.target instanceof HTMLAnchorElement && menu.matches(':popover-open')) menu.hidePopover();
});
