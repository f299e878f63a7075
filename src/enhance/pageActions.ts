/** How long a button says that it copied, in milliseconds. */
const SHOWN_FOR = 4000;

/** Buttons that copy the page's address, hand it to the phone's own sharing, and print the page. */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    const { copied = '', failed = '' } = this.dataset;
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const button = (action: string) => this.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
    const copy = button('copy');
    const label = copy?.textContent ?? '';
    const say = (words: string): void => {
      if (copy) copy.textContent = words;
    };
    const copyLink = (): void => {
      // Without encryption there is no clipboard at all.
      void Promise.resolve()
        .then(() => navigator.clipboard.writeText(address))
        .then(
          () => {
            say(copied);
          },
          () => {
            say(failed);
          },
        )
        .then(() => {
          setTimeout(() => {
            say(label);
          }, SHOWN_FOR);
        });
    };
    copy?.addEventListener('click', copyLink);
    const share = button('share');
    const canShare = 'share' in navigator;
    share?.classList.toggle('can-share', canShare);
    share?.addEventListener('click', () => {
      // Rejects where the reader thinks better of it.
      if (canShare) void navigator.share({ title: document.title, url: address }).catch(() => undefined);
      else copyLink();
    });
    button('print')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('page-actions', PageActions);
