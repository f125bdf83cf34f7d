/**
 * Plain Node with nothing loaded, as a container of HubSpot's is when it starts. Does what its parent asks: loads a
 * module, calls a function's `main` as HubSpot does, or sends one request alone, and says what that took. The parent's messages go through
 * Node's channel between processes, which costs the same small memory in every row.
 */
const { peakMemoryKb } = require('./peak-memory.cjs');

const sdk = '@hubspot/api-client';
const isSdkLoaded = () => Object.keys(require.cache).some((file) => file.includes(sdk));

const measured = async (work) => {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, wallMs: performance.now() - from, cpuMs: (user + system) / 1000 };
};

const tasks = {
  load: async ({ file }) => {
    const { wallMs, cpuMs } = await measured(() => require(file));
    return { wallMs, cpuMs, sdkLoaded: isSdkLoaded() };
  },
  call: async ({ file, parameters }) => {
    const { main } = require(file);
    const { result, ...times } = await measured(() => main({ parameters }));
    return {
      ...times,
      ok: result.ok,
      code: result.code,
      replyBytes: Buffer.byteLength(JSON.stringify(result)),
    };
  },
  request: async ({ client, path }) => {
    const { Client } = require(client);
    const { PRIVATE_APP_ACCESS_TOKEN: accessToken, HUBSPOT_API_BASE_PATH: basePath } = process.env;
    const answer = await new Client({ accessToken, basePath }).apiRequest({ path });
    await answer.text();
    return { ok: answer.ok };
  },
  nothing: async () => ({}),
};

process.on('message', async ({ task, ...details }) => {
  const answer = await tasks[task](details);
  process.send({ ...answer, peakMemoryKb: peakMemoryKb() });
});
