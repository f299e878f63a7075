/** On paper the tables stand open. Where the stylesheet can't reach what is closed they are opened here. */
if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details.region-details'))
      details.setAttribute('open', '');
  });
}
