/** The name of the whole. */
export const siteName = 'Node.js or Django';

/** Under what the content may be used, by its id in the SPDX list of licences. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The licence as readers know it. */
export const licenceName = 'CC BY 4.0';
