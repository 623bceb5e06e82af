/**
 * Words that mean one thing, in Japanese and English, as field names use them; written as `plainName` leaves a name:
 * no blanks, no marks, small letters. A word of several meanings stands with its likeliest first.
 */
const concepts = {
  email:
    'メールアドレス メール eメール emailアドレス email mail mailaddress emailaddress 電子メール personemail',
  secondEmail: 'サブメール メールアドレス2 携帯メール 携帯メールアドレス mobileemail secondemail otheremail',
  phone:
    '電話番号 電話 tel phone phonenumber telephone 代表電話 代表電話番号 固定電話 電話番号会社 会社電話番号 勤務先電話番号 businessphone workphone 連絡先電話番号 発信者番号 相手番号 相手先番号 number',
  mobile:
    '携帯電話 携帯番号 携帯 携帯電話番号 mobile mobilephone mobiletel cell cellphone 電話番号携帯 電話番号2',
  homePhone: '自宅電話 自宅電話番号 自宅tel homephone',
  fax: 'fax ファックス fax番号 ファックス番号 ファクシミリ ファクス faxnumber',
  lastName: '姓 氏名姓 名前姓 苗字 名字 lastname familyname surname namesei sei 担当者姓',
  firstName: '名 氏名名 名前名 firstname givenname namemei mei 担当者名前',
  lastNameKana:
    'セイ 姓カナ 姓フリガナ 姓ふりがな 姓かな フリガナ姓 lastnamekana lastnamelocal familynamekana seikana 姓ヨミ 姓よみ せい',
  firstNameKana:
    'メイ 名カナ 名フリガナ 名ふりがな 名かな フリガナ名 firstnamekana firstnamelocal givennamekana meikana 名ヨミ 名よみ めい',
  fullName:
    '氏名 名前 お名前 顧客名 担当者名 担当者 お客様名 会員名 name fullname contactname customername clientname 連絡先名 先方担当者',
  fullNameKana:
    'フリガナ ふりがな 氏名カナ 氏名フリガナ カナ namekana fullnamekana kana ヨミガナ よみがな 読み仮名 氏名かな',
  company:
    '会社名 会社 企業名 法人名 勤務先 取引先名 取引先 所属会社 団体名 店舗名 company companyname accountname account organization organizationname corporatename',
  companyKana: '会社名カナ 会社名フリガナ 会社名ふりがな companykana companynamekana 企業名カナ 法人名カナ',
  companyId:
    '会社id 会社コード 企業id 企業コード 取引先id 取引先コード companyid companycode accountid clientid',
  corporateNumber: '法人番号 corporatenumber 会社法人等番号',
  customerId:
    '顧客id 顧客番号 顧客コード 会員番号 会員id 客番 customerid customercode customernumber customerno id externalid 外部id 連携id 管理番号',
  contactId: '名刺id 担当者id リードid leadid contactid personid 連絡先id',
  department: '部署 部署名 所属 所属部署 部門 部門名 department departmentname division section',
  departmentId: '部署id 部署コード 部門id 部門コード departmentid departmentcode',
  title: '役職 役職名 肩書 肩書き 職位 title jobtitle position post',
  postalCode: '郵便番号 〒 zip zipcode postalcode postcode mailingpostalcode billingpostalcode',
  country: '国 国名 country mailingcountry billingcountry countryname',
  prefecture:
    '都道府県 都道府県名 県 state prefecture pref province mailingstate billingstate stateprovince 都道府県州',
  city: '市区町村 市町村 市区郡 市 city mailingcity billingcity 市区町村名',
  street:
    '町名番地 番地 丁目番地 町域番地 町名地番 street mailingstreet billingstreet streetaddress 住所2 address1 住所番地',
  building: '建物名 建物 ビル名 建物名部屋番号 building address2 住所3 マンション名',
  address: '住所 所在地 住所1 ご住所 address fulladdress 本社所在地 会社住所 mailingaddress',
  website:
    'webサイト ホームページ url website hp webサイトurl homepage サイトurl ウェブサイト 会社url weburl webページ',
  industry: '業種 業界 industry 業種名 業態',
  employees: '従業員数 社員数 従業員規模 numberofemployees employees employeecount',
  revenue: '年間売上 年商 売上高 売上 売上規模 annualrevenue revenue sales 年間売上高',
  capital: '資本金 capital',
  status:
    'ステータス 状況 状態 顧客ステータス リードステータス 状況ステータス リード状況 status leadstatus stage 顧客状況 対応状況',
  rating: '評価 見込み度 確度 ランク 顧客ランク rating rank 見込度',
  leadSource: 'リードソース 流入元 流入経路 獲得経路 きっかけ 認知経路 leadsource source 情報源 referrer',
  owner:
    '担当 所有者 営業担当 営業担当者 担当営業 自社担当者 自社担当 社内担当者 owner ownerid assignee owneruser 割り当て先 任命先 担当ユーザー 応対者 対応者 user owneruserid agent',
  birthday: '生年月日 誕生日 birthdate birthday dateofbirth',
  gender: '性別 gender sex',
  optOut:
    'メール配信停止 配信停止 メール送信除外 配信ステータス 配信状況 メール配信 オプトアウト hasoptedoutofemail emailoptout optout notmailflg unsubscribed メルマガ配信停止 メール不可',
  doNotCall: '電話不可 電話禁止 架電禁止 架電不可 donotcall nottelflg 電話送信除外',
  tags: 'タグ tags tag labels ラベル',
  segments: 'セグメント セグメント名 segments segment',
  score: 'スコア 点数 score leadscore ポイント',
  memo: 'メモ 備考 説明 特記事項 コメント 詳細 description memo note notes remarks comment comments 摘要 通話メモ 補足',
  subject: '件名 題名 タイトル 表題 subject',
  content:
    '内容 本文 問い合わせ内容 お問い合わせ内容 body content message 応対内容 活動内容 説明 description',
  type: '種別 種類 区分 タイプ type category 分類 カテゴリ 取引先種別 活動種別',
  channel: 'チャネル チャンネル channel 媒体 応対方法 種別 type',
  direction: '発着信 着発信 発信着信 発着区分 通話方向 方向 direction calltype 発着信区分 通話種別',
  callId: '通話id コールid callid callobject 呼id recordid 履歴id',
  result: '結果 通話結果 対応結果 架電結果 result disposition calldisposition outcome',
  duration: '通話時間 通話秒数 所要時間 時間秒 duration callduration calldurationinseconds durationinseconds',
  recording: '録音 録音url 録音ファイル 通話録音 録音先 recording recordingurl recordings recordurl',
  transcript: '文字起こし 書き起こし 通話テキスト transcript transcription',
  startedAt:
    '開始日時 開始 開始時刻 通話開始日時 通話開始 発着信日時 着信日時 通話日時 対応日時 start startdatetime startedat starttime startat',
  endedAt: '終了日時 終了 終了時刻 通話終了日時 通話終了 切断日時 end enddatetime endedat endtime endat',
  tradeDate: '取引開始日 名刺交換日 交換日 tradeon exchangedon 初回接触日 登録日 registeredon',
  customer: '顧客 取引先責任者 contact customer 相手先 相手 顧客id whoid 名前id',
  createdAt: '作成日 作成日時 登録日時 createddate createdat created',
  updatedAt: '更新日 更新日時 最終更新日 最終更新日時 lastmodifieddate updatedat modified updated',
} as const;

const conceptsByWord = new Map<string, string[]>();
for (const [concept, names] of Object.entries(concepts)) {
  for (const name of names.split(' '))
    conceptsByWord.set(name, [...(conceptsByWord.get(name) ?? []), concept]);
}

/** The meanings a whole name has, the likeliest first; none when it is not a usual name. */
export const conceptsOf = (name: string): readonly string[] => conceptsByWord.get(name) ?? [];
