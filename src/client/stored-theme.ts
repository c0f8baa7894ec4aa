// THIS FILE RUNS IN THE BROWSER, in the head, so that a reader who chose dark never sees a flash of light.
import { readTheme, showTheme } from './theme.ts';

showTheme(readTheme());
