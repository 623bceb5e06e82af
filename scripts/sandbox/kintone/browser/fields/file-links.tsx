import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { StoredFile } from '../record/record-values.ts';
import type { Rest } from '../rest/rest.ts';

/** Attached files; a click saves the file to disk. */
export const FileLinks = ({ files }: { readonly files: readonly StoredFile[] }) => {
  const { rest, notices } = usePageTools();
  const fetchFile = (file: StoredFile) =>
    saveToDisk(rest, file).catch((error: Error) => notices.show('ERROR', error.message));
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.fileKey}>
          <button type="button" class="link" onClick={() => void fetchFile(file)}>
            <Icon name="file" small /> {file.name}
          </button>
          {file.size && <small> {shownSize(Number(file.size))}</small>}
        </li>
      ))}
    </ul>
  );
};

const saveToDisk = async (rest: Rest, file: StoredFile): Promise<void> => {
  const address = URL.createObjectURL(await rest.download(file.fileKey));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
};

const shownSize = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${Math.round(bytes / 1024 ** 2)} MB`;
