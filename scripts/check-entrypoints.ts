import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectSource, readComponents, root, type ComponentMeta } from './support/project';

/**
 * The source file that a component's entrypoint comes from. Functions are bundled from
 * `functions/src/<name>.ts` to `functions/dist/<name>.js`, so both must exist; other entrypoints are source.
 */
function expectedFiles(component: ComponentMeta, source: string): string[] {
  const entrypoint = component.config.entrypoint as string;
  const built = join(source, entrypoint);
  const bundle = /^(.*\/functions)\/dist\/([^/]+)\.js$/.exec(entrypoint);
  return bundle ? [built, join(source, bundle[1]!, 'src', `${bundle[2]}.ts`)] : [built];
}

/**
 * Finds components whose entrypoint does not exist. HubSpot's own project check never looks.
 * @returns one sentence per missing file.
 */
export function missingEntrypoints(components: ComponentMeta[], source = projectSource): string[] {
  return components
    .filter((component) => typeof component.config?.entrypoint === 'string')
    .flatMap((component) =>
      expectedFiles(component, source)
        .filter((file) => !existsSync(file))
        .map(
          (file) =>
            `${component.type} "${component.uid}": ${relative(root, file)} does not exist` +
            (file.includes('/dist/') ? ' (run npm run build first)' : ''),
        ),
    );
}

if (require.main === module) {
  const source = process.argv[2];
  const components = readComponents(source);
  const problems = missingEntrypoints(components, source);
  problems.forEach((problem) => console.error(problem));
  console.log(`${components.length} components, ${problems.length} missing entrypoints`);
  process.exitCode = problems.length ? 1 : 0;
}
