/** An anchor inside a closed `<details>`, or on it, opens it: not all browsers do. Our anchors are ASCII. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const closed = target?.closest('details:not([open])');
  if (!(closed instanceof HTMLDetailsElement)) return;
  closed.open = true;
  target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();
