// kintone's proxy cannot close a Bulk API job, so the plugin never loads what would start one.
