import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon } from '../parts/icon.tsx';
import type { StoredFile } from '../record/record-values.ts';
import type { EditProps } from './edit-value.tsx';

/** Attached files: more can be chosen, each can be taken off again. */
export const EditFiles = ({ field, id, disabled, change }: EditProps) => {
  const { rest, context, notices } = usePageTools();
  const words = recordWords[context.language];
  const files = (field.value as StoredFile[]) ?? [];
  const add = async (chosen: readonly File[]) => {
    const added = await Promise.all(
      chosen.map(async (file) => ({
        fileKey: await rest.upload(file),
        name: file.name,
        contentType: file.type,
        size: String(file.size),
      })),
    );
    change([...files, ...added]);
  };
  return (
    <div class="file-editor">
      <ul class="files">
        {files.map((file) => (
          <li key={file.fileKey}>
            <Icon name="file" small /> {file.name}
            <button
              type="button"
              class="plain"
              disabled={disabled}
              aria-label={words.removeItem(file.name)}
              onClick={() => change(files.filter((it) => it !== file))}
            >
              <Icon name="cross" small />
            </button>
          </li>
        ))}
      </ul>
      <label class="button small-button">
        {words.addFile}
        <input
          id={id}
          class="unseen"
          type="file"
          multiple
          disabled={disabled}
          onChange={(event) =>
            void add([...(event.currentTarget.files ?? [])]).catch((error: Error) =>
              notices.show('ERROR', error.message),
            )
          }
        />
      </label>
    </div>
  );
};
