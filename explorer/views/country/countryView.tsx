import { StageLegend } from '../../charts/stageLegend.tsx';
import { Empty } from '../../shell/states.tsx';
import { makeView, type ShowProps } from '../../shell/view.ts';
import { partyName } from '../../text/parties.ts';
import { Everybody } from './everybody.tsx';
import { type LoadedProfile, loadProfile } from './loadProfile.ts';
import { ProfilePage } from './profilePage.tsx';

export default makeView<LoadedProfile>({ load: loadProfile, Show: Country });

function Country({ data, place }: ShowProps & { readonly data: LoadedProfile }) {
  if (data.kind === 'everybody') return <Everybody network={data.network} place={place} />;
  const { figures, profile, timeline } = data;
  if (profile.acts === 0 && figures.length === 0) {
    return (
      <Empty title={profile.codes.map(partyName).join(' and ')}>
        No article tells of an act of {profile.codes.length === 1 ? 'it' : 'them together'} that fits the filters. Take
        one away, or choose somebody else.
      </Empty>
    );
  }
  return (
    <>
      <StageLegend />
      <ProfilePage figures={figures} profile={profile} timeline={timeline} place={place} />
    </>
  );
}
