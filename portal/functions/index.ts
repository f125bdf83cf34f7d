export { startFunctionExecutor, type FunctionExecutor, type FunctionExecutorOptions } from './executor';
export { type FinishedRun } from './function-run';
