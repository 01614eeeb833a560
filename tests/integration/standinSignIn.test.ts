/** Sign-in, rights and callers: who gets an answer, and which. */
import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { SignJWT, generateKeyPair } from 'jose';
import { people, tenantId } from '../../src/standin/people';
import { aScenario, type StandInUnderTest, withStandIn } from '../support/standin';

const bytes = () => new TextEncoder().encode('Hemligt');
const partlyReadable = aScenario([
  {
    title: 'Styrdokument',
    rows: [
      { id: 1, values: { Title: 'Öppen' }, file: { name: 'oppen.txt', bytes } },
      {
        id: 2,
        values: { Title: 'Sluten' },
        file: { name: 'sluten.txt', bytes },
        readers: ['employee'],
      },
    ],
  },
]);
const library = "_api/web/lists/getByTitle('Styrdokument')";
const closed = (path: string) =>
  `_api/web/getFileByServerRelativePath(decodedUrl='/sites/styrdokument/Styrdokument/sluten.txt')${path}`;

function callWith(standIn: StandInUnderTest, headers: Record<string, string>, path = '_api/web') {
  return fetch(`${standIn.origin}/sites/styrdokument/${path}`, {
    headers: { Accept: 'application/json', ...headers },
  });
}

async function forged(claims: Record<string, unknown>, audience: string): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  return new SignJWT({
    oid: people.employee.objectId,
    tid: tenantId,
    scp: 'AllSites.Read',
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(`https://sts.windows.net/${tenantId}/`)
    .setAudience(audience)
    .setExpirationTime('1h')
    .sign(privateKey);
}

describe('a token', () => {
  it("is needed: without it the answer is 401 in SharePoint's words and headers", async () => {
    await withStandIn({}, async (standIn) => {
      const answer = await callWith(standIn, {});
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error_description: 'Unsupported security token.' });
      expect(answer.headers.get('www-authenticate')).toContain(
        'client_id="00000003-0000-0ff1-ce00-000000000000"',
      );
      expect(answer.headers.get('x-ms-diagnostics')).toBe(
        '3000006;reason="Token contains invalid signature.";category="invalid_client"',
      );
    });
  });

  it('of another signer is refused', async () => {
    await withStandIn({}, async (standIn) => {
      const token = await forged({}, standIn.origin);
      const answer = await callWith(standIn, { Authorization: `Bearer ${token}` });
      expect(await answer.json()).toEqual({ error_description: 'Invalid issuer or signature.' });
    });
  });

  it('that has expired is refused', async () => {
    await withStandIn({}, async (standIn) => {
      const address = `${standIn.origin}/__local/token?person=employee&validForSeconds=-60`;
      const token = await (await fetch(address)).text();
      expect((await callWith(standIn, { Authorization: `Bearer ${token}` })).status).toBe(401);
    });
  });

  it.each([undefined, 'https://sandviken.sharepoint.com'])(
    'for a real SharePoint is refused with a loud line that does not show it (publicOrigin %s)',
    async (publicOrigin) => {
      await withStandIn(publicOrigin === undefined ? {} : { publicOrigin }, async (standIn) => {
        const token = await forged({}, 'https://sandviken.sharepoint.com');
        const answer = await callWith(standIn, { Authorization: `Bearer ${token}` });
        expect(answer.status).toBe(401);
        expect(standIn.lines.join()).toContain('REFUSED');
        expect(standIn.lines.join()).not.toContain(token.slice(0, 20));
      });
    },
  );

  it('tells who it is: the current user is its bearer', async () => {
    await withStandIn({}, async (standIn) => {
      const me = (await (await standIn.get('_api/web/currentuser', 'managerCulture')).json()) as {
        Title: string;
      };
      expect(me.Title).toBe('Karin Kultur (exempel)');
    });
  });

  it('comes with the account and an id token for a host page that asks for JSON', async () => {
    await withStandIn({}, async (standIn) => {
      const answer = await fetch(`${standIn.origin}/__local/token?person=employee&format=json`);
      expect(await answer.json()).toMatchObject({
        oid: people.employee.objectId,
        tid: tenantId,
        username: people.employee.userPrincipalName,
        expiresIn: 3600,
        idToken: expect.stringMatching(/^ey/),
      });
    });
  });
});

describe('rights', () => {
  it('of nobody on the site are 403 everywhere', async () => {
    await withStandIn({ scenario: partlyReadable }, async (standIn) => {
      for (const path of ['_api/web', `${library}/items`, closed('')]) {
        const answer = await standIn.get(path, 'noAccess');
        expect(answer.status).toBe(403);
        expect(await answer.text()).toContain('-2147024891, System.UnauthorizedAccessException');
      }
    });
  });

  it('trim rows: what a person may not read is not there', async () => {
    await withStandIn({ scenario: partlyReadable }, async (standIn) => {
      const titles = async (person: 'employee' | 'partAccess') => {
        const answer = await standIn.get(`${library}/items?$select=Title`, person);
        return ((await answer.json()) as { value: { Title: string }[] }).value.map(
          (row) => row.Title,
        );
      };
      expect(await titles('employee')).toEqual(['Öppen', 'Sluten']);
      expect(await titles('partAccess')).toEqual(['Öppen']);
      expect((await standIn.get(`${library}/items(2)`, 'partAccess')).status).toBe(404);
    });
  });

  it('refuse a file that is there but not for the person with 403', async () => {
    await withStandIn({ scenario: partlyReadable }, async (standIn) => {
      expect((await standIn.get(closed('/$value'), 'employee')).status).toBe(200);
      expect((await standIn.get(closed('/$value'), 'partAccess')).status).toBe(403);
      const files = await standIn.get(`${library}/rootFolder/files`, 'partAccess');
      expect(((await files.json()) as { value: unknown[] }).value).toHaveLength(1);
    });
  });

  it("to write need the scope as well as the person's own right", async () => {
    await withStandIn({}, async (standIn) => {
      const write = async (person: 'employee' | 'registrar', scope: string) => {
        const token = await standIn.token(person, scope);
        const answer = await standIn.send(
          "_api/web/lists/getByTitle('Ansvar')/items",
          'POST',
          '{"Title":"x"}',
          {
            Authorization: `Bearer ${token}`,
          },
        );
        return answer.status;
      };
      expect(await write('employee', 'AllSites.FullControl')).toBe(403);
      expect(await write('registrar', 'AllSites.Read')).toBe(403);
      expect(await write('registrar', 'AllSites.Manage')).toBe(201);
    });
  });
});

describe('callers', () => {
  it('on another host name are turned away, against DNS rebinding', async () => {
    await withStandIn({}, async (standIn) => {
      const status = await new Promise((resolve, reject) => {
        request(`${standIn.siteUrl}/_api/web`, { headers: { Host: 'evil.example' } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(421);
    });
  });

  it('get the mark of the stand-in on every answer', async () => {
    await withStandIn({}, async (standIn) => {
      expect((await callWith(standIn, {})).headers.get('x-local-stand-in')).toBe('1');
      expect((await fetch(`${standIn.origin}/__local`)).headers.get('x-local-stand-in')).toBe('1');
    });
  });

  it('from an allowed page pass the preflight with the headers that PnPjs sends, and no wildcard', async () => {
    await withStandIn({ allowedOrigins: ['https://tab.contoso.example'] }, async (standIn) => {
      const preflight = (origin: string) =>
        fetch(`${standIn.siteUrl}/_api/web`, {
          method: 'OPTIONS',
          headers: {
            Origin: origin,
            'Access-Control-Request-Method': 'GET',
            'Access-Control-Request-Headers': 'authorization,x-pnpjs-requestid',
          },
        });
      const allowed = await preflight('https://tab.contoso.example');
      expect(allowed.headers.get('access-control-allow-origin')).toBe(
        'https://tab.contoso.example',
      );
      expect(allowed.headers.get('access-control-allow-headers')).toBe(
        'authorization,x-pnpjs-requestid',
      );
      expect(allowed.headers.get('access-control-expose-headers')).toBeNull();
      const foreign = await preflight('https://evil.example');
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  it('from a foreign page cannot steer the faults', async () => {
    await withStandIn({}, async (standIn) => {
      const answer = await fetch(`${standIn.origin}/__local/faults`, {
        method: 'POST',
        headers: { Origin: 'https://evil.example' },
        body: '{"kind":"forbidden"}',
      });
      expect(answer.status).toBe(403);
    });
  });

  it('behind a public origin get links on it, with a token for it', async () => {
    const publicOrigin = 'https://contoso.sharepoint.com';
    await withStandIn({ publicOrigin }, async (standIn) => {
      expect(standIn.siteUrl).toBe('https://contoso.sharepoint.com/sites/styrdokument');
      const web = (await (await standIn.get('_api/web')).json()) as { Url: string };
      expect(web.Url).toBe(standIn.siteUrl);
    });
  });
});
