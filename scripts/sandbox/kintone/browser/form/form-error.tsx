import { Icon } from '../parts/icon.tsx';
import type { RecordForm } from '../record/record-form.ts';

/** What is wrong with the form as a whole. */
export const FormError = ({ form }: { readonly form: RecordForm }) => {
  void form.version.value;
  return (
    <div aria-live="assertive">
      {form.topError && (
        <div class="notice error" role="alert">
          <Icon name="warn" />
          <p>{form.topError}</p>
        </div>
      )}
    </div>
  );
};
