import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { type BuiltCard, type ExtensionLocation } from './src/shared-types';

/** What one `*-hsmeta.json` of an extension says, as far as the host needs it. */
interface ExtensionMeta {
  uid: string;
  type: string;
  config: {
    entrypoint: string;
    name?: string;
    label?: string;
    description?: string;
    location?: ExtensionLocation;
    objectTypes?: string[];
  };
}

interface HubSpotBuilder {
  remoteBuild(options: {
    root: string;
    entryPoint: string;
    outputDir: string;
    logLevel: 'error' | 'silent';
  }): Promise<void>;
}

export interface CardsBuildOptions {
  /** Folder that holds `hsproject.json` and `src`. */
  projectDirectory: string;
  /** Folder for the built scripts; each extension gets a folder of its own in it. */
  outDir: string;
}

/** Folders of `src/app` that hold extensions, with the kind and, where the meta names none, the location. */
const extensionFolders = [
  { folder: 'cards', metaType: 'card', type: 'card', location: undefined },
  { folder: 'settings', metaType: 'settings', type: 'settings', location: 'settings' },
  { folder: 'pages', metaType: 'page', type: 'page', location: 'pages' },
] as const;

/** A card, page or settings file that HubSpot's builder refused. */
export class CardBuildError extends Error {
  constructor(
    readonly uid: string,
    readonly file: string,
    cause: unknown,
  ) {
    const text = cause instanceof Error ? cause.message : String(cause);
    super(`${uid} (${file}) could not be built: ${text}`, { cause });
  }
}

interface FoundExtension {
  meta: ExtensionMeta;
  metaFile: string;
  kind: (typeof extensionFolders)[number];
}

/** Every extension that the project declares, in the order of their uids. */
function findExtensions(projectDirectory: string): FoundExtension[] {
  const found = extensionFolders.flatMap((kind) => {
    const folder = path.join(projectDirectory, 'src/app', kind.folder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('-hsmeta.json'))
      .map((name) => {
        const metaFile = path.join(folder, name);
        return { meta: JSON.parse(readFileSync(metaFile, 'utf8')) as ExtensionMeta, metaFile, kind };
      })
      .filter(({ meta }) => meta.type === kind.metaType);
  });
  return found.sort((a, b) => a.meta.uid.localeCompare(b.meta.uid));
}

/**
 * Builds every card, page and settings extension with HubSpot's own builder, exactly as an upload would, and
 * says what was built. A script's `hash` changes only with its content.
 *
 * Bulk actions (`src/app/actions`) are left out: the host has no place where one could be opened.
 *
 * @throws CardBuildError for the first extension that does not build.
 */
export async function buildCards({ projectDirectory, outDir }: CardsBuildOptions): Promise<BuiltCard[]> {
  const { remoteBuild } = (await import('@hubspot/ui-extensions-dev-server/build')) as HubSpotBuilder;
  const built: BuiltCard[] = [];
  for (const { meta, metaFile, kind } of findExtensions(projectDirectory)) {
    const entryPoint = path.join(projectDirectory, 'src', meta.config.entrypoint);
    const outputDir = path.resolve(outDir, meta.uid);
    try {
      if (!existsSync(entryPoint)) throw new Error('the entrypoint does not exist');
      await remoteBuild({ root: path.dirname(metaFile), entryPoint, outputDir, logLevel: 'silent' });
    } catch (error) {
      throw new CardBuildError(meta.uid, path.relative(projectDirectory, entryPoint), error);
    }
    const file = path.join(outputDir, `${encodeURIComponent(path.parse(entryPoint).name)}.js`);
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
    built.push({
      uid: meta.uid,
      name: meta.config.name ?? meta.uid,
      description: meta.config.description ?? '',
      location: kind.location ?? meta.config.location ?? 'crm.record.tab',
      objectTypes: meta.config.objectTypes ?? [],
      url: `/host/cards/${encodeURIComponent(meta.uid)}.js?${hash}`,
      hash,
      type: kind.type,
      file,
    });
  }
  return built;
}

/** How long to wait for further saves before building, in milliseconds. */
const quietMs = 150;

export interface CardsWatchOptions extends CardsBuildOptions {
  onBuilt(cards: BuiltCard[]): void;
  /** A save that does not build; the cards of the last good build stay. */
  onError(error: Error): void;
}

/**
 * Builds again after each save in `src/app` (functions excepted). Saves during a build lead to one more.
 * @returns a function that stops watching
 */
export function watchCards({ onBuilt, onError, ...options }: CardsWatchOptions): () => Promise<void> {
  const source = path.join(options.projectDirectory, 'src/app');
  const functionsFolder = path.join(source, 'functions');
  const watcher = watch(source, {
    ignoreInitial: true,
    ignored: (file) => file.includes('node_modules') || file.startsWith(functionsFolder),
  });
  let timer: NodeJS.Timeout | undefined;
  let building: Promise<void> = Promise.resolve();
  const build = () => {
    building = building.then(() => buildCards(options).then(onBuilt, onError));
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(build, quietMs);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await building;
  };
}
