import { words } from '../../../../shared/words/words.ts';

interface ErrorWords {
  readonly invalid: string;
  readonly invalidJson: string;
  readonly illegalRequest: string;
  readonly required: string;
  readonly requiredParameter: string;
  readonly duplicate: string;
  readonly notAnOption: (value: string) => string;
  readonly notANumber: string;
  readonly tooLong: (limit: number) => string;
  readonly tooShort: (limit: number) => string;
  readonly tooHigh: (limit: string) => string;
  readonly tooLow: (limit: string) => string;
  readonly invalidDate: string;
  readonly invalidTime: string;
  readonly invalidDateTime: string;
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly notInEnum: string;
  readonly invalidQuery: string;
  readonly tooManyToAdd: string;
  readonly tooManyToUpdate: string;
  readonly tooManyToDelete: string;
  readonly tooManyRequests: string;
  readonly keyTooLong: string;
  readonly keyNotUpdatable: string;
  readonly idOrKey: string;
  readonly keyField: string;
  readonly repeated: string;
  readonly loginFirst: string;
  readonly wrongPassword: string;
  readonly noPrivilege: string;
  readonly wrongToken: string;
  readonly tokenMayNot: string;
  readonly tooManyTokens: string;
  readonly wrongRequestToken: string;
  readonly appNotFound: (id: string) => string;
  readonly appNotLive: (id: string) => string;
  readonly recordNotFound: (id: string) => string;
  readonly commentNotFound: string;
  readonly keyNotFound: string;
  readonly fileNotFound: (key: string) => string;
  readonly userNotFound: (code: string) => string;
  readonly stale: string;
  readonly cursorNotFound: string;
  readonly tooManyConcurrent: string;
  readonly tooManyCursors: string;
  readonly limitTooHigh: string;
  readonly offsetTooHigh: string;
  readonly operatorNotAllowed: (field: string, operator: string) => string;
  readonly operatorNotAllowedInTable: (field: string, operator: string) => string;
  readonly queryFieldNotFound: (code: string) => string;
  readonly functionNotAllowed: (field: string, name: string) => string;
  readonly invalidDay: (day: string) => string;
  readonly invalidUnit: string;
  readonly illegalQuery: string;
  readonly notRelated: (code: string) => string;
  readonly notSortable: (code: string) => string;
  readonly lookupKeyMissing: (field: string, value: string) => string;
  readonly lookupKeyNotUnique: (field: string) => string;
  readonly fieldNotFound: (code: string) => string;
  readonly formula: (label: string, reason: string) => string;
  readonly formulaField: (code: string) => string;
  readonly formulaFunction: (name: string) => string;
  readonly formulaSyntax: string;
  readonly formulaCycle: string;
  readonly formulaFewArguments: (name: string, least: number, exact: boolean) => string;
  readonly formulaManyArguments: (name: string, most: number) => string;
  readonly formulaType: (type: string) => string;
  readonly formulaFullWidth: (found: string, wanted: string) => string;
  readonly formulaArray: string;
  readonly actionNotApplicable: string;
  readonly processDisabled: string;
  readonly assigneeOnly: string;
  readonly guestSpaceApp: string;
  readonly spaceNotFound: (id: string) => string;
  readonly pluginNotFound: (id: string) => string;
  readonly pluginInvalid: (part: string) => string;
  readonly pluginExists: string;
  readonly pluginUnchanged: string;
  readonly codeInUse: (code: string) => string;
  readonly codeInvalid: string;
  readonly copyTargetTwice: string;
  readonly copyTypes: string;
  readonly notAllFields: string;
  readonly deployRunning: string;
  readonly uniqueViolated: (code: string) => string;
  readonly tooMany: (most: number) => string;
  readonly tooManyCharacters: (most: number) => string;
  readonly apiNotAllowed: string;
  readonly rowTwice: (table: string) => string;
  readonly notMultipart: string;
}

/** What the local kintone says when it refuses, in the two languages it speaks. */
export const errorWords = words<ErrorWords>(
  {
    invalid: '入力内容が正しくありません。',
    invalidJson: '不正なJSON文字列です。',
    illegalRequest: '不正なリクエストです。',
    required: '必須です。',
    requiredParameter: '必須です。',
    duplicate: '値がほかのレコードと重複しています。',
    notAnOption: (value) => `"${value}"は選択肢にありません。`,
    notANumber: '数字でなければなりません。',
    tooLong: (limit) => `${limit + 1}文字より短くなければなりません。`,
    tooShort: (limit) => `${limit - 1}文字より長くなければなりません。`,
    tooHigh: (limit) => `${limit}以下である必要があります。`,
    tooLow: (limit) => `${limit}以上である必要があります。`,
    invalidDate: '日付の形式が正しくありません。',
    invalidTime: '時刻の形式が正しくありません。',
    invalidDateTime: '日時の形式が正しくありません。',
    atLeast: (least) => `最小でも${least}以上です。`,
    atMost: (most) => `最大でも${most}以下です。`,
    notInEnum: 'Enum値のいずれかでなければなりません。',
    invalidQuery: 'クエリ記法が間違っています。',
    tooManyToAdd: '一度に100件までのレコードを追加できます。',
    tooManyToUpdate: '一度に100件までのレコードを更新できます。',
    tooManyToDelete: '一度に1件から100件までのレコードを削除できます。',
    tooManyRequests: '一度に20件までのリクエストを指定できます。',
    keyTooLong: '65文字より短くなければなりません。',
    keyNotUpdatable: '更新キーに指定したフィールドの値は更新できません。',
    idOrKey: 'idとupdateKeyはどちらか一方だけを指定してください。',
    repeated: '同じレコードが一度のリクエストに重複して指定されています。',
    keyField:
      '更新キーには「値の重複を禁止する」を設定した文字列（1行）フィールドまたは数値フィールドを指定してください。',
    loginFirst: 'ログインしてください。',
    wrongPassword:
      'ユーザーのパスワード認証に失敗しました。「X-Cybozu-Authorization」ヘッダーの値が正しくありません。',
    noPrivilege: '権限がありません。',
    wrongToken: '指定したAPIトークンは、アクセス先のアプリのAPIトークンと一致しません。',
    tokenMayNot: '指定したAPIトークンではこのAPIを実行できません。',
    tooManyTokens: '一度に指定できるAPIトークンは9個までです。',
    wrongRequestToken: 'リクエストトークンが正しくありません。',
    appNotFound: (id) => `指定したアプリ（id: ${id}）が見つかりません。削除されている可能性があります。`,
    appNotLive: (id) => `指定したアプリ（id: ${id}）は運用環境に反映されていません。`,
    recordNotFound: (id) => `指定したレコード（id: ${id}）が見つかりません。`,
    commentNotFound: '指定したコメントが存在しません。削除された可能性があります。',
    keyNotFound: 'updateKeyに指定した条件に一致するレコードがありません。',
    fileNotFound: (key) => `指定したファイル（id: ${key}）が見つかりません。`,
    userNotFound: (code) => `指定したユーザー（code: ${code}）が見つかりません。`,
    stale: '指定したrevisionは最新ではありません。ほかのユーザーがレコードを更新した可能性があります。',
    cursorNotFound: '指定したカーソルは存在しないか、既に有効期限が切れています。',
    tooManyConcurrent: 'APIの同時リクエスト数が上限を超えています。',
    tooManyCursors: '同時に作成できるカーソル数の上限を超えています。',
    limitTooHigh: 'limit には 500 以下の値を指定してください。',
    offsetTooHigh: 'offset には 10,000 以下の値を指定してください。',
    operatorNotAllowed: (field, operator) =>
      `${field}フィールドのフィールドタイプには演算子${operator}を使用できません。`,
    operatorNotAllowedInTable: (field, operator) =>
      `テーブルに設定している場合、${field}フィールドのフィールドタイプには、演算子${operator}を使用できません。`,
    queryFieldNotFound: (code) => `指定されたフィールド（${code}）が見つかりません。`,
    functionNotAllowed: (field, name) =>
      `${field}フィールドのフィールドタイプには関数${name}を使用できません。`,
    invalidDay: (day) => `指定した日にち（${day}）は無効です。1から31までの整数で指定します。`,
    invalidUnit: 'FROM_TODAY()の第2引数には、「DAYS」「WEEKS」「MONTHS」「YEARS」のいずれかを指定します。',
    illegalQuery: 'クエリの指定が不正です。',
    notRelated: (code) => `指定されたフィールド（${code}）は関連レコード一覧フィールドではありません。`,
    notSortable: (code) => `${code}フィールドは並べ替えの条件に指定できません。`,
    lookupKeyMissing: (field, value) =>
      `フィールド「${field}」の値「${value}」が、ルックアップの参照先のフィールドにないか、またはアプリやフィールドの閲覧権限がありません。`,
    lookupKeyNotUnique: (field) =>
      `ルックアップのキーに指定したフィールド（${field}）には、「値の重複を禁止する」を設定してください。`,
    fieldNotFound: (code) => `指定されたフィールド（code: ${code}）が見つかりません。`,
    formula: (label, reason) => `フィールド「${label}」の計算式が正しくありません。(エラーの内容：${reason})`,
    formulaField: (code) => `計算式に含まれるフィールドコード（${code}）が存在しません。`,
    formulaFunction: (name) => `${name}関数は使用できません。`,
    formulaSyntax: '計算式の文法が正しくありません。',
    formulaCycle: 'フィールドの参照が循環しています。',
    formulaFewArguments: (name, least, exact) =>
      exact
        ? `${name}関数には${least}個の引数が必要です。`
        : `${name}関数には${least}個以上の引数が必要です。`,
    formulaManyArguments: (name, most) => `${name}関数に指定できる引数は${most}個までです。`,
    formulaType: (type) => `計算式で利用できないフィールドタイプ(${type})が指定されています。`,
    formulaFullWidth: (found, wanted) =>
      `全角記号「${found}」が入力されています。半角記号「${wanted}」を入力してください。`,
    formulaArray: '配列型の値に対して適切な関数が利用されていません。',
    actionNotApplicable:
      'ステータスの変更に失敗しました。ほかのユーザーがステータス、またはステータスの設定を変更した可能性があります。',
    processDisabled: '操作に失敗しました。プロセス管理機能が無効化されています。',
    assigneeOnly: 'この操作は作業者だけが実行できます。',
    guestSpaceApp: 'ゲストスペース内のアプリの操作には、ゲストスペース用のURLを使用してください。',
    spaceNotFound: (id) => `指定したスペース（id: ${id}）が見つかりません。`,
    pluginNotFound: (id) => `指定したプラグイン（id: ${id}）が見つかりません。`,
    pluginInvalid: (part) => `プラグインファイルが正しくありません。（${part}）`,
    pluginExists: 'このプラグインはすでに読み込まれています。',
    pluginUnchanged: 'プラグインIDが一致しません。',
    codeInUse: (code) => `フィールドコード「${code}」はすでに使用されています。`,
    codeInvalid:
      '先頭に数字が使用されているか、使用できない記号、またはスペースが含まれているため保存できません。',
    copyTargetTwice: 'コピー先のフィールドの設定が重複しています。',
    copyTypes:
      '指定したフィールドの組み合わせが正しくない、または指定できない種類のフィールドを指定しています。',
    notAllFields: 'フォームに配置したフィールドをすべて指定してください。',
    deployRunning: 'アプリの設定を運用環境に反映しています。しばらくしてから操作してください。',
    uniqueViolated: (code) => `フィールド「${code}」の値が重複しているレコードがあります。`,
    tooMany: (most) => `最大でも${most}件です。`,
    tooManyCharacters: (most) => `${most + 1}文字より短くなければなりません。`,
    apiNotAllowed: 'このAPIはbulkRequestで実行できません。',
    rowTwice: (table) => `テーブル（code: ${table}）の行IDが重複しています。`,
    notMultipart:
      'アップロードするHTTPリクエストの形式が正しくありません。HTTPリクエストはマルチパート形式である必要があります。',
  },
  {
    invalid: 'Missing or invalid input.',
    invalidJson: 'Invalid JSON string.',
    illegalRequest: 'Illegal request.',
    required: 'Required.',
    requiredParameter: 'Required field.',
    duplicate: 'This value already exists in another record.',
    notAnOption: (value) => `The value, "${value}", is not in options.`,
    notANumber: 'Only numbers are allowed.',
    tooLong: (limit) => `Enter less than ${limit + 1} characters.`,
    tooShort: (limit) => `Enter more than ${limit - 1} characters.`,
    tooHigh: (limit) => `The value must be ${limit} or less.`,
    tooLow: (limit) => `The value must be ${limit} or more.`,
    invalidDate: 'Invalid date format.',
    invalidTime: 'Invalid time format.',
    invalidDateTime: 'Invalid date and time format.',
    atLeast: (least) => `must be greater than or equal to ${least}`,
    atMost: (most) => `must be less than or equal to ${most}`,
    notInEnum: 'must be one of the enum value',
    invalidQuery: 'Invalid query.',
    tooManyToAdd: 'A maximum of 100 records can be added at one time.',
    tooManyToUpdate: 'A maximum of 100 records can be updated at one time.',
    tooManyToDelete: 'Between 1 and 100 records can be deleted at one time.',
    tooManyRequests: 'A maximum of 20 requests can be specified at one time.',
    keyTooLong: 'Enter less than 65 characters.',
    keyNotUpdatable: 'The field specified as the update key cannot be updated.',
    idOrKey: 'Specify either id or updateKey, not both.',
    repeated: 'The same record is specified more than once in one request.',
    keyField: 'The update key must be a Text or Number field that prohibits duplicate values.',
    loginFirst: 'Please login.',
    wrongPassword:
      'Password authentication failed. The value in http header of X-Cybozu-Authorization is not valid.',
    noPrivilege: 'No privilege to proceed.',
    wrongToken: 'The specified API token does not match the API token generated via an app.',
    tokenMayNot: 'Using this API token, you cannot run the specified API.',
    tooManyTokens: 'A maximum of 9 API tokens can be specified at one time.',
    wrongRequestToken: 'Invalid request token.',
    appNotFound: (id) => `The app (ID: ${id}) not found. The app may have been deleted.`,
    appNotLive: (id) => `The app (ID: ${id}) has not been deployed yet.`,
    recordNotFound: (id) => `The specified record (ID: ${id}) is not found.`,
    commentNotFound: 'The specified comment does not exist. The comment may have been deleted.',
    keyNotFound: 'No records match the conditions specified in the updateKey field.',
    fileNotFound: (key) => `The specified file (id: ${key}) not found.`,
    userNotFound: (code) => `The specified user (code: ${code}) is not found.`,
    stale: 'The revision is not the latest. Someone may update a record.',
    cursorNotFound: 'The specified cursor does not exist or has expired.',
    tooManyConcurrent: 'The number of concurrent API requests exceeds the limit.',
    tooManyCursors: 'The number of cursors exceeds the limit.',
    limitTooHigh: 'The value of limit must be 500 or less.',
    offsetTooHigh: 'The value of offset must be 10,000 or less.',
    operatorNotAllowed: (field, operator) =>
      `The operator "${operator}" cannot be used with the field type of the field "${field}".`,
    operatorNotAllowedInTable: (field, operator) =>
      `The operator "${operator}" cannot be used with the field "${field}" because it is in a table.`,
    queryFieldNotFound: (code) => `Specified field (${code}) not found.`,
    functionNotAllowed: (field, name) =>
      `The function "${name}" cannot be used with the field type of the field "${field}".`,
    invalidDay: (day) => `The specified day (${day}) is invalid. Specify an integer from 1 to 31.`,
    invalidUnit: 'The second argument of FROM_TODAY() must be one of DAYS, WEEKS, MONTHS or YEARS.',
    illegalQuery: 'The query is not valid.',
    notRelated: (code) => `The specified field (${code}) is not a related records field.`,
    notSortable: (code) => `The field "${code}" cannot be used for sorting.`,
    lookupKeyMissing: (field, value) =>
      `A value ${value} in the field ${field} does not exist in the datasource app for lookup, or you do not have permission to view the app or the field.`,
    lookupKeyNotUnique: (field) =>
      `The field (${field}) used as the lookup key must prohibit duplicate values.`,
    fieldNotFound: (code) => `The specified field (code: ${code}) is not found.`,
    formula: (label, reason) => `The formula of the field "${label}" is not valid. (${reason})`,
    formulaField: (code) => `The field code (${code}) in the formula does not exist.`,
    formulaFunction: (name) => `The function ${name} cannot be used.`,
    formulaSyntax: 'The syntax of the formula is not valid.',
    formulaCycle: 'The fields refer to each other in a circle.',
    formulaFewArguments: (name, least, exact) =>
      `The function ${name} needs ${exact ? '' : 'at least '}${least} argument(s).`,
    formulaManyArguments: (name, most) => `The function ${name} takes at most ${most} arguments.`,
    formulaType: (type) => `The field type (${type}) cannot be used in a formula.`,
    formulaFullWidth: (found, wanted) => `Enter "${wanted}" in half width instead of "${found}".`,
    formulaArray: 'No suitable function is used for the list of values.',
    actionNotApplicable:
      'Failed to update the status. The settings or the status itself may have been changed by someone.',
    processDisabled: 'Your request failed. The process management feature has been disabled.',
    assigneeOnly: 'Only the assignee can perform this action.',
    guestSpaceApp: 'Use the URL for guest spaces to operate apps in a guest space.',
    spaceNotFound: (id) => `The specified space (ID: ${id}) is not found.`,
    pluginNotFound: (id) => `The specified plug-in (ID: ${id}) is not found.`,
    pluginInvalid: (part) => `The plug-in file is not valid. (${part})`,
    pluginExists: 'The plug-in has already been imported.',
    pluginUnchanged: 'The plug-in ID does not match.',
    codeInUse: (code) => `The field code "${code}" is already in use.`,
    codeInvalid: 'The code starts with a digit or contains a symbol or space that cannot be used.',
    copyTargetTwice: 'The same field is set as a copy target more than once.',
    copyTypes: 'The combination of fields is not valid, or a field of this type cannot be specified.',
    notAllFields: 'Specify all the fields placed in the form.',
    deployRunning: 'The app settings are being deployed. Try again later.',
    uniqueViolated: (code) => `Some records hold the same value in the field "${code}".`,
    tooMany: (most) => `At most ${most} can be specified.`,
    tooManyCharacters: (most) => `Enter less than ${most + 1} characters.`,
    apiNotAllowed: 'This API cannot be run by bulkRequest.',
    rowTwice: (table) => `Raw ID (code: ${table}) in a table is duplicated.`,
    notMultipart: 'The format of the upload request is not valid. It must be multipart.',
  },
);

/** The words of one language. */
export type { ErrorWords };
