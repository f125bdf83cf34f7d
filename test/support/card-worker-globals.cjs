/** The globals that HubSpot's extension worker has and the SDK looks for at import time. */
globalThis.self = globalThis;
globalThis.self.__HUBSPOT_EXTENSION_WORKER__ = true;
globalThis.self.logger = { debug() {}, info() {}, warn() {}, error() {} };
globalThis.self.extend_V2 = () => undefined;
globalThis.self.serverless = async () => {
  throw new Error('a test must say what hubspot.serverless answers');
};
globalThis.self.hsFetch = async () => {
  throw new Error('a test must say what hubspot.fetch answers');
};
globalThis.self.hsWorkerAPI = {};
