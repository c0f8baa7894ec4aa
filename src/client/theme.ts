// THIS FILE RUNS IN THE BROWSER.

/** The themes that a reader can set; anything else means: as the system. */
const themes = ['light', 'dark'] as const;

type Theme = (typeof themes)[number] | '';

const key = 'theme';

const toTheme = (value: unknown): Theme => themes.find((theme) => theme === value) ?? '';

/** What the reader chose before. A browser that refuses storage chose nothing. */
export function readTheme(): Theme {
  try {
    return toTheme(localStorage.getItem(key));
  } catch {
    return '';
  }
}

/** Shows a theme, and keeps it where the browser allows. */
export function setTheme(value: unknown): void {
  const theme = toTheme(value);
  showTheme(theme);
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // Shown for this page only.
  }
}

/** Shows a theme on this page. */
export function showTheme(theme: Theme): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
