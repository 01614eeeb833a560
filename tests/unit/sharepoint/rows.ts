/** Rows as SharePoint sends them, with readable defaults; a test overrides what matters to it. */

type Row = Record<string, unknown>;

export function aDocumentRow(values: Row = {}): Row {
  return {
    owshiddenversion: 1,
    FileSystemObjectType: 0,
    Id: 1,
    ID: 1,
    Title: 'Internationell policy',
    DocumentType: 'Policy',
    DecidedBy: 'Kommunfullmäktige',
    DecidedOn: '2012-05-05T22:00:00Z',
    CaseNumber: 'KS2011/157',
    DecisionSection: '§ 44',
    ValidFrom: '2012-05-05T22:00:00Z',
    ValidTo: null,
    DocumentOwner: 'Kommunsekreteraren',
    ReviewDueOn: null,
    Subject: ['Internationellt'],
    BelongsToId: null,
    File: aFile(),
    ...values,
  };
}

export function aFile(values: Row = {}): Row {
  return {
    ContentTag: '{98F83CD1-E56A-4DC3-9064-6976168499A4},3,1',
    ETag: '"{98F83CD1-E56A-4DC3-9064-6976168499A4},5"',
    Length: '14321',
    Name: 'policy.docx',
    ServerRelativeUrl: '/sites/styrdokument/Styrdokument/policy.docx',
    UIVersionLabel: '3.0',
    UniqueId: '98f83cd1-e56a-4dc3-9064-6976168499a4',
    ...values,
  };
}

export function aResponsibilityRow(values: Row = {}): Row {
  return {
    Id: 1,
    ID: 1,
    Title: 'Ansvara för policyn',
    CommitteesId: [4],
    Kind: 'ansvar',
    Modality: 'ska',
    Instrument: 'Policy',
    SourceDocumentId: 1,
    Passage: 'Under policyperioden åren 2013-2014 ansvarar nämnden.',
    ValidFrom: '2012-12-31T23:00:00Z',
    ValidTo: '2014-12-30T23:00:00Z',
    Condition: null,
    State: 'Bekräftat',
    GoalsId: [],
    ...values,
  };
}

export function aCommitteeRow(values: Row = {}): Row {
  return {
    Id: 4,
    ID: 4,
    Title: 'Arbetslivsnämnden',
    Abbreviation: 'ALN',
    Aliases: 'Nämnden för arbetsliv\nArbetslivsnämnd',
    Kind: 'nämnd',
    ValidFrom: '2014-12-31T23:00:00Z',
    ValidTo: null,
    SuccessorsId: [5],
    ManagersId: [12],
    ...values,
  };
}

export function aGoalRow(values: Row = {}): Row {
  return {
    Id: 6,
    ID: 6,
    Title: 'Fler i arbete',
    SourceDocumentId: 1,
    Instrument: 'Resursplan',
    CommitteesId: [4, 5],
    ValidFrom: '2024-12-31T23:00:00Z',
    ValidTo: '2025-12-30T23:00:00Z',
    ParentGoalId: 2,
    Measure: 'Andel i arbete',
    Target: '80 %',
    Amount: 1250,
    ...values,
  };
}

export function aSupersessionRow(values: Row = {}): Row {
  return {
    Id: 3,
    ID: 3,
    Title: 'Policy för internationellt arbete',
    DocumentId: 1,
    SupersededDocumentId: null,
    DecidedBy: 'Kommunfullmäktige',
    DecidedOn: '2003-06-15T22:00:00Z',
    CaseNumber: 'KS2003/12',
    Wording: 'Policyn ersätter tidigare policy.',
    ...values,
  };
}
