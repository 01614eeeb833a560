/** The host page's elements by id, as the page's script needs them. */

/** The element of that id. Throws when hostPage.html has none, or one of another kind. */
export function elementById<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`hostPage.html has no ${kind.name} #${id}`);
  return element;
}

/** Resolves with the next click on one of the buttons: the clicked one's id. */
export function clickOnOneOf(...buttons: readonly HTMLButtonElement[]): Promise<string> {
  return new Promise((resolve) => {
    const taken = new AbortController();
    for (const button of buttons) {
      button.addEventListener(
        'click',
        () => {
          taken.abort();
          resolve(button.id);
        },
        { signal: taken.signal },
      );
    }
  });
}
