#!/usr/bin/env node
// Runs on whatever Node a person has; the launcher hands over to the Node version that the project pins.
import { memoryOptions } from './memory-options.mjs';

// What a person asked for comes last, and wins.
process.env.NODE_OPTIONS = `${memoryOptions} ${process.env.NODE_OPTIONS ?? ''}`.trim();
process.argv.splice(2, 0, 'scripts/cli/renkei.ts');
await import('../setup/launch.mjs');
