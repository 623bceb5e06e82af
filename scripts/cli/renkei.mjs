#!/usr/bin/env node
// Runs on whatever Node a person has; the launcher hands over to the Node version that the project pins.
process.argv.splice(2, 0, 'scripts/cli/renkei.ts');
await import('../setup/launch.mjs');
