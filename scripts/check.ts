import { enableCompileCache } from 'node:module';

// The check is called often and reads the content anew each time; its code need not be compiled anew as well.
enableCompileCache();
await import('./check/run.ts');
