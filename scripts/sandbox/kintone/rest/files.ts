import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { Call, Endpoints, UploadCall } from './call.ts';
import { requireAll, text } from './parameters.ts';
import { permitted } from './target-app.ts';

const upload = async (call: Call) => {
  const { form } = call as Partial<UploadCall>;
  if (!form) throw new KintoneError('GAIA_HM02', (words) => words.notMultipart);
  const file = form.get('file');
  if (!(file instanceof File)) throw invalidParameter('file', (words) => words.requiredParameter);
  const fileKey = call.tenant.files.upload({
    name: file.name,
    contentType: file.type || 'application/octet-stream',
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  return { fileKey };
};

const download = (call: Call): Response => {
  requireAll(call.parameters, 'fileKey');
  const key = text(call.parameters, 'fileKey');
  const file = call.tenant.files.find(key);
  if (!file) throw new KintoneError('GAIA_BL01', (words) => words.fileNotFound(key));
  const app = call.tenant.apps.find(file.app);
  if (app) permitted(call, app, 'view');
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': file.contentType,
      'content-length': String(file.bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
};

/** Uploading a file, and downloading one that a record holds. */
export const fileEndpoints: Endpoints = {
  'POST file.json': { run: upload },
  'GET file.json': { run: download },
};
