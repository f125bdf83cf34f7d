/** The globals that HubSpot's extension worker has and the SDK looks for at import time. */
globalThis.self = globalThis;
self.__HUBSPOT_EXTENSION_WORKER__ = true;
self.logger = { debug() {}, info() {}, warn() {}, error() {} };
self.extend_V2 = () => undefined;
self.serverless = async () => {
  throw new Error('a test must say what hubspot.serverless answers');
};
self.hsFetch = async () => {
  throw new Error('a test must say what hubspot.fetch answers');
};
self.hsWorkerAPI = {};
