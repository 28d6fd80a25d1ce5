import { centreOf, joinCentres, NO_CENTRE, type StoryCentre, withoutArticle } from './story-fit.ts';
import type { IndexedArticle } from './story-similarity.ts';

/** An article of a story in the window. */
export interface Member extends IndexedArticle {
  /** Its place in the order of arrival. */
  readonly sequence: number;
  readonly story: Story;
}

/** A story as articles are judged by it. */
export interface Story {
  readonly id: string;
  /** The older of two stories has the lower. */
  readonly order: number;
  /** How many articles of the window it has. */
  readonly size: number;
  /** What its articles have, summed. */
  readonly centre: StoryCentre;
  /** Its last articles, at most so many, oldest first. */
  last(most: number): readonly Member[];
}

/** A member whose story can change. */
export type MovableMember = Omit<Member, 'story'> & { story: MutableStory };

/** A story that articles can join and leave. */
export interface MutableStory extends Story {
  readonly members: readonly Member[];
  add(member: MovableMember): void;
  remove(member: MovableMember): void;
  /** Takes over all articles of another story, which is left empty; returns them. */
  takeOver(other: MutableStory): readonly Member[];
  /** Gives all articles away. */
  clear(): readonly MovableMember[];
}

export function createStory(id: string, order: number): MutableStory {
  let members: MovableMember[] = [];
  let centre = NO_CENTRE;
  const story: MutableStory = {
    id,
    order,
    get size() {
      return members.length;
    },
    get centre() {
      return centre;
    },
    get members() {
      return members;
    },
    last: (most) => members.slice(-most),
    add(member) {
      members.push(member);
      centre = joinCentres(centre, centreOf(member));
    },
    remove(member) {
      members.splice(members.indexOf(member), 1);
      // Its terms' numbers may soon stand for other terms.
      centre = withoutArticle(centre, member);
    },
    takeOver(other) {
      centre = joinCentres(centre, other.centre);
      const taken = other.clear();
      for (const member of taken) {
        member.story = story;
        members.push(member);
      }
      return taken;
    },
    clear() {
      const given = members;
      members = [];
      centre = NO_CENTRE;
      return given;
    },
  };
  return story;
}
