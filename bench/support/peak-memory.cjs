const { readFileSync } = require('node:fs');

/**
 * Most memory this process ever held at once, in kB. Linux keeps it per program (`VmHWM`); what `getrusage` says there
 * also counts the process that started this one, so it is used elsewhere only (man pages proc_pid_status(5),
 * getrusage(2)).
 */
exports.peakMemoryKb = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
