/** The peer of the warm opening: a tab of the same framework with nothing in it but its name, in the theme that Teams says. */
import { FluentProvider, teamsDarkTheme, teamsLightTheme, Text } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

await app.initialize();
const { theme } = (await app.getContext()).app;
const name = createElement(Text, { as: 'h1' }, 'Styrdokument');
createRoot(document.getElementById('root') ?? document.body).render(
  createElement(
    FluentProvider,
    { theme: theme === 'dark' ? teamsDarkTheme : teamsLightTheme },
    name,
  ),
);
