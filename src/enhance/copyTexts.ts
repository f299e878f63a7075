/** How long a button says that it copied, in milliseconds. */
const SAID_FOR = 4000;

/**
 * Gives each text inside it that bears `data-copy` a button that copies it, and says that it did: on the
 * button for those who see it, in a live line for those who don't. Without script there are no buttons,
 * and the texts can be selected.
 */
class CopyTexts extends HTMLElement {
  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-copy]')) text.after(this.buttonFor(text));
  }

  private buttonFor(text: HTMLElement): HTMLElement {
    const { label = '', copied = '', failed = '' } = this.dataset;
    const button = document.createElement('button');
    const status = this.lastElementChild ?? button;
    const name = `${label} ${text.dataset['copy'] ?? ''}`;
    const copy = async (): Promise<void> => {
      const words = await writeText(text.textContent.trim()).then(
        () => copied,
        () => failed,
      );
      button.textContent = status.textContent = words;
      setTimeout(() => {
        status.textContent = '';
        button.textContent = name;
      }, SAID_FOR);
    };
    button.type = 'button';
    button.textContent = name;
    button.onclick = () => void copy();
    return button;
  }
}

/** Rejects also where there is no clipboard, as on a page that came without encryption. */
const writeText = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text);
};

customElements.define('copy-texts', CopyTexts);
