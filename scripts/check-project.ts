import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectSource, root } from './support/project';

const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** HubSpot's internal names of the component types, each with our JSON schema of its `config`. */
function componentSchemas(): Record<string, unknown> {
  const schema = (name: string): unknown => readJson(join(__dirname, 'project-schemas', `${name}.json`));
  return {
    APPLICATION: schema('application'),
    CARD: schema('card'),
    APP_FUNCTION: schema('app-function'),
  };
}

/**
 * Runs HubSpot's own project translation with full structural checks, offline: the one request it makes
 * (for the component schemas, which need an account) is answered from our schemas.
 * @param source the folder to check, `src` unless a test says otherwise.
 * @returns the uids of all components and the problems found, in HubSpot's words.
 */
export async function checkProject(source = projectSource): Promise<{ uids: string[]; problems: string[] }> {
  const { http } = await import('@hubspot/local-dev-lib/http');
  const { translate, isTranslationError } = await import('@hubspot/project-parsing-lib/translate');
  const answered = http as { get: unknown };
  const originalGet = answered.get;
  answered.get = async () => ({ data: componentSchemas() });
  try {
    const { platformVersion } = readJson(join(root, 'hsproject.json')) as { platformVersion: string };
    const result = await translate({ projectSourceDir: source, platformVersion, accountId: 1 });
    return {
      uids: Object.keys(result.intermediateRepresentation.intermediateNodesIndexedByUid),
      problems: result.skippedHsMetaFiles.map(
        (file) => `${JSON.stringify(file)} lies in a folder where HubSpot does not look`,
      ),
    };
  } catch (error) {
    const message = isTranslationError(error) ? error.toString() : (error as Error).message;
    return { uids: [], problems: [message] };
  } finally {
    answered.get = originalGet;
  }
}

if (require.main === module) {
  void checkProject(process.argv[2]).then(({ uids, problems }) => {
    problems.forEach((problem) => console.error(problem));
    console.log(`HubSpot's translate: ${uids.length} components, ${problems.length} problems`);
    process.exitCode = problems.length ? 1 : 0;
  });
}
