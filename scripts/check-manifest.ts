import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAppMeta, textWithScopes } from '../cli/manifest/app-file';
import { describeVariant } from '../cli/manifest/describe';
import { features } from '../cli/manifest/features';
import { variantOf, variantWithout } from '../cli/manifest/variant';
import { checkProject } from './check-project';
import { projectSource } from './support/project';

/** Every choice of features that an admin can leave out. */
const choices = Array.from({ length: 2 ** features.length }, (_, bits) =>
  features.flatMap(({ name }, place) => (bits & (1 << place) ? [name] : [])),
);

/**
 * Runs HubSpot's structural checks on the app's configuration with every choice of features. The other components are
 * the same with all of them: check-project.ts checks those.
 * @returns the problems, each with the choice that has it.
 */
async function problemsOfChoices(meta: ReturnType<typeof readAppMeta>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-variants-'));
  const file = join(folder, 'app/app-hsmeta.json');
  mkdirSync(dirname(file));
  try {
    const problems: string[] = [];
    for (const leftOut of choices) {
      writeFileSync(file, textWithScopes(meta, variantWithout(leftOut).scopes));
      const { problems: found } = await checkProject(folder);
      problems.push(...found.map((problem) => `Without ${leftOut.join(', ') || 'nothing'}: ${problem}`));
    }
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(source = projectSource): Promise<number> {
  const meta = readAppMeta(join(source, 'app/app-hsmeta.json'));
  const variant = variantOf(meta.config.auth.requiredScopes);
  if (variant === null) {
    console.error(
      'The app’s scopes are those of no choice of features. Run: npm run tandem -- manifest --apply',
    );
    return 1;
  }
  describeVariant(variant).forEach((line) => console.log(line));
  const problems = await problemsOfChoices(meta);
  problems.forEach((problem) => console.error(problem));
  console.log(`Manifest: ${choices.length} choices of features, ${problems.length} problems`);
  return problems.length ? 1 : 0;
}

void main(process.argv[2]).then((code) => (process.exitCode = code));
