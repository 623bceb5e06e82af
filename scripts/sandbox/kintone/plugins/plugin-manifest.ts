/** A text in the languages a manifest may carry; `en` is always there. */
export type ManifestText = { readonly en: string } & Readonly<Partial<Record<'ja' | 'zh', string>>>;

/** The JavaScript and CSS a plugin brings to one kind of page. */
export interface ManifestResources {
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}

/** `manifest.json` of a kintone plugin, version 1. */
export interface PluginManifest {
  readonly manifest_version: number;
  readonly version: number | string;
  readonly type: 'APP';
  readonly name: ManifestText;
  readonly description?: ManifestText;
  readonly icon: string;
  readonly homepage_url?: ManifestText;
  readonly desktop?: ManifestResources;
  readonly mobile?: ManifestResources;
  readonly config?: ManifestResources & {
    readonly html?: string;
    readonly required_params?: readonly string[];
  };
}
