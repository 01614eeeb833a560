/** The bar above the frame: what it shows follows the state, and a choice in it becomes the new state. */
import { exampleChannel } from './hostContext';
import type { HostSettings } from './hostSettings';
import type { HostState } from './hostState';
import { elementById } from './pageElements';

/** Fills the bar and calls `choose` with each choice that a person makes. */
export function startControls(
  settings: HostSettings,
  choose: (name: keyof HostState, value: string) => void,
): void {
  const controls = elementById('controls', HTMLFormElement);
  const people = controls.elements.namedItem('person') as HTMLSelectElement;
  people.append(...settings.people.map(({ key, displayName }) => new Option(displayName, key)));
  controls.addEventListener('change', ({ target }) => {
    const select = target as HTMLSelectElement;
    choose(select.name as keyof HostState, select.value);
  });
  elementById('bar', HTMLDetailsElement).open = window.innerWidth >= 720;
}

/** Shows the state in the bar and in the page around the frame. */
export function showState(state: HostState): void {
  for (const select of elementById('controls', HTMLFormElement).querySelectorAll('select')) {
    const value = state[select.name as keyof HostState] as string | undefined;
    if (value !== undefined) select.value = value;
  }
  document.documentElement.dataset.theme = state.theme;
  elementById('stage', HTMLElement).dataset.width = state.width;
  elementById('settingsButtons', HTMLDivElement).hidden = state.place !== 'settings';
  elementById('place', HTMLSpanElement).textContent =
    state.place === 'personal' ? '' : `${exampleChannel.teamName} / ${exampleChannel.channelName}`;
}
