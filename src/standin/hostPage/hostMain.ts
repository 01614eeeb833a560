/** The host page's script: holds the tab in a frame the way Teams does, and lets a person play with the host. */
import { answerBroker } from './hostBroker';
import { openHostChannel } from './hostChannel';
import { frameAddress } from './hostContext';
import { showState, startControls } from './hostControls';
import { playFault } from './hostFaults';
import { fetchHostSettings, type HostPerson } from './hostSettings';
import { readHostState, writeHostState, type HostState } from './hostState';
import { clickOnOneOf, elementById } from './pageElements';
import { tabAnswers } from './tabAnswers';

const settings = await fetchHostSettings();
let state = readHostState(window.location.search);
let frame = elementById('tab', HTMLIFrameElement);
const save = elementById('save', HTMLButtonElement);
const linkNotice = elementById('linkNotice', HTMLDivElement);

const channel = openHostChannel(
  () => frame,
  new URL(settings.tabUrl, window.location.href).origin,
  tabAnswers({
    settings,
    state: () => state,
    broker: (data) => answerBroker(data, settings, state, askForConsent),
    openInTab: (sub) => void become({ ...state, sub }),
    showLink,
    allowSave: (allowed) => {
      save.disabled = !allowed;
    },
    endSave: (refusal) => {
      elementById('saveOutcome', HTMLParagraphElement).textContent = refusal ?? '';
      if (refusal === null) void become({ ...state, place: 'channel' });
    },
    markReady: (readiness) => {
      frame.dataset.readiness = readiness;
    },
  }),
);

startControls(settings, (name, value) => void become({ ...state, [name]: value }));
save.addEventListener('click', () => channel.tell('settings.save', {}));
elementById('cancel', HTMLButtonElement).addEventListener('click', () => {
  void become({ ...state, place: 'channel' });
});
elementById('closeLink', HTMLButtonElement).addEventListener('click', () => {
  linkNotice.hidden = true;
});
showState(state);
if (state.fault !== 'none') await playFault(state.fault);
loadFrame();

/** Theme and width change under the running tab, as in Teams; everything else loads the tab anew. */
async function become(next: HostState): Promise<void> {
  const before = state;
  state = next;
  window.history.replaceState(null, '', writeHostState(state));
  showState(state);
  if (state.theme !== before.theme) channel.tell('themeChange', state.theme);
  if (state.fault !== before.fault) await playFault(state.fault);
  const looksChanged = state.theme !== before.theme || state.width !== before.width;
  const restChanged =
    writeHostState({ ...state, theme: before.theme, width: before.width }) !==
    writeHostState(before);
  // A link to where the tab already is changes nothing, and is followed all the same.
  if (restChanged || !looksChanged) loadFrame();
}

/** A new frame element each time: a new address that differs in its hash only would not load anything. */
function loadFrame(): void {
  const fresh = frame.cloneNode() as HTMLIFrameElement;
  delete fresh.dataset.readiness;
  fresh.src = frameAddress(settings, state);
  save.disabled = true;
  frame.replaceWith(fresh);
  frame = fresh;
}

function showLink(url: string): void {
  const link = elementById('link', HTMLAnchorElement);
  link.textContent = url;
  if (/^https?:/.test(url)) link.href = url;
  else link.removeAttribute('href');
  linkNotice.hidden = false;
}

async function askForConsent(person: HostPerson, scope: string): Promise<boolean> {
  const dialog = elementById('consent', HTMLDialogElement);
  elementById('consentPerson', HTMLElement).textContent = person.displayName;
  elementById('consentScope', HTMLElement).textContent = scope;
  dialog.showModal();
  const clicked = await clickOnOneOf(
    elementById('allow', HTMLButtonElement),
    elementById('refuse', HTMLButtonElement),
  );
  dialog.close();
  return clicked === 'allow';
}
