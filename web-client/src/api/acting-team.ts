// Which of their teams the person acts for in this tab. An identifier of a team, never of a person.
const KEY = 'passerelle-acting-team';

let current: string | undefined = read();

export function actingTeam(): string | undefined {
  return current;
}

export function chooseActingTeam(team: string | undefined): void {
  current = team;
  try {
    if (team === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, team);
  } catch {
    // Storage may be refused: the choice then lasts as long as the page.
  }
}

function read(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
