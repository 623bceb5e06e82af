import type { FieldMap } from './field-property.ts';

/** A field, label, space or line as the layout places it. */
export interface LayoutItem {
  readonly type: string;
  readonly code?: string;
  readonly label?: string;
  readonly elementId?: string;
  readonly size?: { readonly width?: string; readonly height?: string; readonly innerHeight?: string };
}

/** One row of the form; a group holds rows of its own. */
export interface LayoutRow {
  readonly type: 'ROW' | 'SUBTABLE' | 'GROUP';
  readonly code?: string;
  readonly fields?: readonly LayoutItem[];
  readonly layout?: readonly LayoutRow[];
}

/** One saved list of an app. */
export interface View {
  readonly id: string;
  readonly type: 'LIST' | 'CALENDAR' | 'CUSTOM';
  readonly builtinType?: string;
  readonly name: string;
  readonly index: string;
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly title?: string;
  readonly html?: string;
  readonly pager?: boolean;
  readonly device?: 'DESKTOP' | 'ANY';
  readonly filterCond: string;
  readonly sort: string;
}

/** A person, group, organisation or field that a right or a duty is given to. */
export interface EntityReference {
  readonly type: string;
  readonly code: string | null;
}

/** One state of the process. */
export interface StatusState {
  readonly name: string;
  readonly index: string;
  readonly assignee: {
    readonly type: 'ONE' | 'ALL' | 'ANY';
    readonly entities: readonly { readonly entity: EntityReference; readonly includeSubs: boolean }[];
  };
}

/** One move from a state to another. */
export interface StatusAction {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly filterCond: string;
  readonly type: 'PRIMARY' | 'SECONDARY';
  readonly executableUser?: {
    readonly entities: readonly { readonly entity: EntityReference; readonly includeSubs: boolean }[];
  };
}

/** The process management of an app. */
export interface StatusSetting {
  readonly enable: boolean;
  readonly states: Readonly<Record<string, StatusState>> | null;
  readonly actions: readonly StatusAction[] | null;
}

/** One line of the app's permissions. */
export interface AppRight {
  readonly entity: EntityReference;
  readonly includeSubs: boolean;
  readonly appEditable: boolean;
  readonly recordViewable: boolean;
  readonly recordAddable: boolean;
  readonly recordEditable: boolean;
  readonly recordDeletable: boolean;
  readonly recordImportable: boolean;
  readonly recordExportable: boolean;
}

/** One line of the record permissions: the first whose condition a record meets decides. */
export interface RecordRight {
  readonly filterCond: string;
  readonly entities: readonly {
    readonly entity: EntityReference;
    readonly viewable: boolean;
    readonly editable: boolean;
    readonly deletable: boolean;
    readonly includeSubs: boolean;
  }[];
}

/** Who may see or change one field. */
export interface FieldRight {
  readonly code: string;
  readonly entities: readonly {
    readonly entity: EntityReference;
    readonly accessibility: 'READ' | 'WRITE' | 'NONE';
    readonly includeSubs: boolean;
  }[];
}

/** One JavaScript or CSS entry of the app's own customisation. */
export type CustomizeEntry =
  | { readonly type: 'URL'; readonly url: string }
  | {
      readonly type: 'FILE';
      readonly file: {
        readonly fileKey: string;
        readonly name: string;
        readonly contentType: string;
        readonly size: string;
      };
    };

/** The app's own JavaScript and CSS. */
export interface Customize {
  readonly scope: 'ALL' | 'ADMIN' | 'NONE';
  readonly desktop: { readonly js: readonly CustomizeEntry[]; readonly css: readonly CustomizeEntry[] };
  readonly mobile: { readonly js: readonly CustomizeEntry[]; readonly css: readonly CustomizeEntry[] };
}

/** One whole generation of an app's settings; replaced, never changed in place. */
export interface AppSettings {
  readonly revision: number;
  readonly name: string;
  readonly description: string;
  readonly icon: unknown;
  readonly theme: string;
  /** The other members of `app/settings.json`, as they are given out. */
  readonly general: Readonly<Record<string, unknown>>;
  readonly fields: FieldMap;
  /** Lasting numbers of fields (by code) and of options (by `code`, a line break and the option), so that a deploy can tell a new name from a new thing. */
  readonly ids: Readonly<Record<string, number>>;
  readonly layout: readonly LayoutRow[];
  readonly views: Readonly<Record<string, View>>;
  readonly status: StatusSetting;
  readonly customize: Customize;
  readonly acl: readonly AppRight[];
  readonly recordAcl: readonly RecordRight[];
  readonly fieldAcl: readonly FieldRight[];
  /** Ids of the plugins added to the app, in order. */
  readonly plugins: readonly string[];
  /** Settings that are kept and given back, but have no effect here: reports, actions, notifications, notes. */
  readonly extra: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
