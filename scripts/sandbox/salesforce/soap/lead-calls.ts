import { recordErrors, SalesforceError } from '../org/salesforce-error.ts';
import { visibleObject } from '../org/visible.ts';
import { convertLead, type LeadConversion } from '../records/convert-lead.ts';
import { mergeRecords } from '../records/merge-records.ts';
import { readChanges } from '../records/read-changes.ts';
import { errorXml } from './save-calls.ts';
import type { SoapCall } from './soap-call.ts';
import { soapRecord } from './soap-record.ts';
import { xmlElement } from './xml.ts';
import { childrenOf, textOf, type XmlNode } from './xml-tree.ts';

const convert: SoapCall = ({ api, body, userId }) =>
  childrenOf(body, 'leadConverts')
    .map((it) => {
      const conversion = conversionOf(it);
      return orErrors(
        () => {
          const { accountId, contactId, leadId, opportunityId } = convertLead(api.org, conversion, {
            userId,
          });
          const ids = Object.entries({ accountId, contactId, leadId, opportunityId });
          return `<result>${ids.map(([name, id]) => xmlElement(name, id)).join('')}<success>true</success></result>`;
        },
        (errors) =>
          `<result>${xmlElement('accountId', null)}${xmlElement('contactId', null)}${errors}${xmlElement('leadId', conversion.leadId)}${xmlElement('opportunityId', null)}<success>false</success></result>`,
      );
    })
    .join('');

const conversionOf = (node: XmlNode): LeadConversion => ({
  leadId: textOf(node, 'leadId') ?? '',
  convertedStatus: textOf(node, 'convertedStatus') ?? '',
  accountId: textOf(node, 'accountId'),
  contactId: textOf(node, 'contactId'),
  opportunityName: textOf(node, 'opportunityName'),
  doNotCreateOpportunity: textOf(node, 'doNotCreateOpportunity') === 'true',
  ownerId: textOf(node, 'ownerId'),
});

const merge: SoapCall = ({ api, body, userId }) =>
  childrenOf(body, 'request')
    .concat(childrenOf(body, 'mergeRequests'))
    .map((it) => {
      const [masterNode] = childrenOf(it, 'masterRecord');
      if (!masterNode) throw new SalesforceError('MISSING_ARGUMENT', 'masterRecord not specified');
      const master = soapRecord(masterNode);
      const object = visibleObject(api.org, master.type);
      if (!object)
        throw new SalesforceError('INVALID_TYPE', `sObject type '${master.type}' is not supported.`);
      const { values } = readChanges(api.org, object, master.json);
      const mergeIds = childrenOf(it, 'recordToMergeIds').map((one) => one.text);
      return orErrors(
        () => {
          const merged = mergeRecords(api.org, { masterId: master.id ?? '', mergeIds, values }, { userId });
          const gone = merged.mergedRecordIds.map((id) => xmlElement('mergedRecordIds', id)).join('');
          const moved = merged.updatedRelatedIds.map((id) => xmlElement('updatedRelatedIds', id)).join('');
          return `<result>${xmlElement('id', merged.id)}${gone}<success>true</success>${moved}</result>`;
        },
        (errors) => `<result>${errors}${xmlElement('id', null)}<success>false</success></result>`,
      );
    })
    .join('');

const orErrors = (work: () => string, refused: (errors: string) => string): string => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SalesforceError)) throw error;
    return refused(recordErrors(error).map(errorXml).join(''));
  }
};

/** The calls that make other records of records: of a lead a customer, of several records one. */
export const leadCalls: Readonly<Record<string, SoapCall>> = { convertLead: convert, merge };
