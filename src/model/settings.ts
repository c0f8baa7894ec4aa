import { settings, settingVariables, type Settings } from '../schemas/settings.ts';
import type { Problem } from './problem.ts';

type Environment = Partial<Record<string, string>>;

const names = Object.keys(settingVariables) as (keyof typeof settingVariables)[];

/** The authored settings, each overridden by its environment variable when that is set and not empty. */
export function toSettings(authored: Settings, environment: Environment): Settings {
  const merged = { ...authored, ...readEnvironment(environment) };
  return { ...merged, ...(merged.address && { address: merged.address.replace(/\/*$/, '/') }) };
}

/** The problems of the environment's values. */
export function checkEnvironment(environment: Environment): Problem[] {
  const result = settings.safeParse(readEnvironment(environment), { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map(({ path, message, input }) => ({
    file: 'environment',
    path: [settingVariables[path[0] as keyof typeof settingVariables]],
    value: String(input),
    remedy: message,
  }));
}

/** What the site does without because a setting is missing, on one line; the empty text when nothing is. */
export function renderMissing({ address, contact }: Settings): string {
  return [
    ...(address
      ? []
      : ['no address, so no canonical links and no sitemap (SITE_URL, or address in content/site.yaml)']),
    ...(contact ? [] : ['no contact, so no security.txt (CONTACT, or contact in content/site.yaml)']),
  ].join('; ');
}

function readEnvironment(environment: Environment): Settings {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[settingVariables[name]]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}
