/** Teams' three themes, with one colour of our own: red text that keeps its contrast in each. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** Danger foreground 1 is 4.16:1 on the dark background, so dark red text takes foreground 2. */
export const themes = {
  default: withDangerText(teamsLightTheme, 'colorStatusDangerForeground1'),
  dark: withDangerText(teamsDarkTheme, 'colorStatusDangerForeground2'),
  contrast: withDangerText(teamsHighContrastTheme, 'colorNeutralForeground1'),
};

function withDangerText(theme: Theme, token: keyof Theme): Theme & { colorDangerText: string } {
  return { ...theme, colorDangerText: String(theme[token]) };
}
