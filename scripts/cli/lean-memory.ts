import { setFlagsFromString } from 'node:v8';

// Left to itself Node lets young garbage pile up to several times what is in use. Set here, not on a command line, so
// that it holds for the one file a server runs as well; whoever names a size of their own is heard.
const asked = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');

if (!asked.includes('semi-space')) {
  setFlagsFromString('--max-semi-space-size=8');
  setFlagsFromString('--semi-space-growth-factor=1');
}
